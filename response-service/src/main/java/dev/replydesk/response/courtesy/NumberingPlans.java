package dev.replydesk.response.courtesy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.replydesk.response.courtesy.domain.contact.PhoneNumbers;
import java.util.List;

/** Asks libphonenumber, whose numbering plans lie in its jar: nothing leaves this machine. */
public final class NumberingPlans implements PhoneNumbers {

    /** Where a number without country code may belong: the markets whose languages we check. */
    private static final List<String> REGIONS = List.of("CN", "HK", "TW", "SG", "IN", "US", "GB", "AU");

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public boolean isNumber(String written) {
        return REGIONS.stream().anyMatch(region -> isNumberIn(region, written));
    }

    private boolean isNumberIn(String region, String written) {
        try {
            return plans.isValidNumber(plans.parse(written, region));
        } catch (NumberParseException _) {
            return false;
        }
    }
}
