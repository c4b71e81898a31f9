package dev.replydesk.review.detection.web;

import dev.replydesk.review.api.model.DetectionChangeDto;
import dev.replydesk.review.api.model.DetectionCuesDto;
import dev.replydesk.review.api.model.DetectionSettingsDto;
import dev.replydesk.review.api.model.DetectionSettingsReplacementDto;
import dev.replydesk.review.api.model.DetectionThresholdsDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.ScaleStepDto;
import dev.replydesk.review.detection.DetectionBook;
import dev.replydesk.review.detection.domain.Cues;
import dev.replydesk.review.detection.domain.DetectionSettings;
import dev.replydesk.review.detection.domain.ScaleStep;
import dev.replydesk.review.detection.domain.Thresholds;

/** Detection settings between their JSON and the domain. */
final class DetectionDtos {
    private DetectionDtos() {
    }

    static DetectionSettings settings(DetectionSettingsReplacementDto dto) {
        var told = dto.getThresholds();
        var thresholds = new Thresholds(told.getOverrideZh(), told.getOverrideEn(), told.getSentence(),
                told.getThreeStars(), told.getNoStarsNegative(), told.getNoStarsUnsure());
        var cues = new Cues(dto.getCues().getZh(), dto.getCues().getEn());
        var mapping = dto.getMapping().stream()
                .map(s -> new ScaleStep(s.getMarketplace().getValue(), s.getOriginal(), s.getStars())).toList();
        return new DetectionSettings(0, thresholds, cues, mapping);
    }

    static DetectionSettingsDto book(DetectionBook book) {
        var settings = book.current();
        var t = settings.thresholds();
        var thresholds = new DetectionThresholdsDto(t.overrideZh(), t.overrideEn(), t.sentence(), t.threeStars(),
                t.noStarsNegative(), t.noStarsUnsure());
        var cues = new DetectionCuesDto(settings.cues().zh(), settings.cues().en());
        var mapping = settings.mapping().stream().map(DetectionDtos::step).toList();
        var history = book.editions().stream().map(DetectionDtos::change).toList();
        return new DetectionSettingsDto(settings.version(), thresholds, cues, mapping, history);
    }

    private static ScaleStepDto step(ScaleStep step) {
        return new ScaleStepDto(MarketplaceDto.fromValue(step.marketplace()), step.original(), step.stars());
    }

    private static DetectionChangeDto change(DetectionBook.Edition edition) {
        return new DetectionChangeDto(edition.settings().version(), edition.at(), edition.actor());
    }
}
