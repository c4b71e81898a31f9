package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerTierTest {

    @ParameterizedTest
    @CsvSource({"VIP,true,0,VIP", "VIP,false,0,VIP", "NEW,true,3,NEW", ",true,0,NEW", ",true,1,REGULAR",
            ",true,40,REGULAR", ",false,0,", ",false,2,"})
    void isWhatWasToldElseWhatEarlierCasesOfACustomerSay(@Nullable CustomerTier told, boolean recognised, int earlier,
            @Nullable CustomerTier tier) {
        assertThat(CustomerTier.of(told, recognised, earlier)).isEqualTo(tier);
    }
}
