package dev.replydesk.response.courtesy.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.response.api.model.CourtesyCheckRequestDto;
import dev.replydesk.response.api.model.CourtesyItemDto;
import dev.replydesk.response.api.model.CourtesyOutcomeDto;
import dev.replydesk.response.api.model.CourtesyResultDto;
import dev.replydesk.response.api.model.FindingDto;
import dev.replydesk.response.api.model.ReviewedTextDto;
import dev.replydesk.response.courtesy.domain.CourtesyInput;
import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.Finding;
import dev.replydesk.response.courtesy.domain.ItemScore;
import dev.replydesk.response.courtesy.domain.OwnContacts;
import dev.replydesk.response.courtesy.domain.ReviewedText;
import dev.replydesk.response.courtesy.domain.text.Language;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Between the contract's shapes and the domain's. */
final class CourtesyDtos {

    private CourtesyDtos() {
    }

    static CourtesyInput input(CourtesyCheckRequestDto asked, List<String> listed) {
        var contacts = OwnContacts.on(asked.getMarketplace(), listed);
        return new CourtesyInput(asked.getText(), language(asked.getLanguage()), reviewed(asked.getReview()),
                contacts);
    }

    /** Any language may be named, also one the rules do not know; what is no name of a language is refused. */
    private static Language language(@Nullable String tag) {
        if (tag != null && !isWellFormed(tag)) {
            throw ProblemException.invalid("language", "must be a BCP 47 tag such as en or zh-CN");
        }
        return Language.ofTag(tag);
    }

    private static boolean isWellFormed(String tag) {
        try {
            var _ = new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException _) {
            return false;
        }
    }

    private static ReviewedText reviewed(ReviewedTextDto review) {
        Integer rating = review.getRating();
        if (rating != null && (rating < 1 || rating > 5)) {
            throw ProblemException.invalid("review.rating", "must be between 1 and 5");
        }
        return ReviewedText.of(review.getText(), rating);
    }

    static CourtesyResultDto result(CourtesyResult result, String language) {
        var findings = result.findings().stream().map(finding -> finding(finding, language)).toList();
        var items = result.items().stream().map(item -> item(item, language)).toList();
        return new CourtesyResultDto(CourtesyOutcomeDto.valueOf(result.outcome().name()), result.score(), findings,
                items,
                result.language().tag(), result.ruleSetVersion());
    }

    private static FindingDto finding(Finding finding, String language) {
        return new FindingDto(finding.rule().name(), finding.points(), finding.hardFail(), finding.span().start(),
                finding.span().end(), finding.advice().in(language));
    }

    private static CourtesyItemDto item(ItemScore item, String language) {
        return new CourtesyItemDto(item.item().name(), item.points(), item.max(), item.isMet(), item.span().start(),
                item.span().end(), item.advice().in(language));
    }
}
