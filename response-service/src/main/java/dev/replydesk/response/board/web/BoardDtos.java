package dev.replydesk.response.board.web;

import dev.replydesk.response.api.model.ActorDto;
import dev.replydesk.response.api.model.BoardCaseDto;
import dev.replydesk.response.api.model.BoardDto;
import dev.replydesk.response.api.model.BoardPersonDto;
import dev.replydesk.response.api.model.CaseCountsDto;
import dev.replydesk.response.api.model.DueQuarterDto;
import dev.replydesk.response.api.model.MissForecastDto;
import dev.replydesk.response.api.model.PaceBasisDto;
import dev.replydesk.response.board.Board;
import dev.replydesk.response.board.domain.Crew;
import dev.replydesk.response.board.domain.Load;
import dev.replydesk.response.board.domain.Quarter;
import dev.replydesk.response.cases.CaseCounts;
import java.util.List;
import java.util.Optional;

/** The board in the words of the contract. */
final class BoardDtos {
    private BoardDtos() {
    }

    static BoardDto board(Board b) {
        return new BoardDto(b.crew().now(), counts(b.counts()),
                b.forecast().quarters().stream().map(BoardDtos::quarter).toList(),
                b.loads().stream().map(load -> person(load, b)).toList(), rows(b.next(), b), forecast(b));
    }

    private static CaseCountsDto counts(CaseCounts n) {
        return new CaseCountsDto(n.open(), n.overdue(), n.atRisk(), n.onTrack(), n.paused(), n.awaitingApproval(),
                n.publishing(),
                n.failed(), n.unassigned(), n.mine(), n.backlog());
    }

    private static DueQuarterDto quarter(Quarter q) {
        return new DueQuarterDto(q.from(), q.to(), q.due(), q.willMiss(), q.atRisk(), q.onTrack())
                .capacity(q.capacity());
    }

    private static BoardPersonDto person(Load load, Board b) {
        var who = load.who();
        var row = new BoardPersonDto(load.overdue(), load.atRisk(), load.onTrack(), false, 0L);
        return who == null ? row : pace(row.person(actor(who, b)), who, b.crew());
    }

    private static BoardPersonDto pace(BoardPersonDto row, String who, Crew crew) {
        var recent = crew.replies().get(who);
        var perHour = crew.perHour(who);
        return row.active(crew.active().containsKey(who)).activeAt(crew.active().get(who))
                .replies(recent == null ? 0L : recent.replies())
                .perHour(perHour.isPresent() ? perHour.getAsDouble() : null);
    }

    /** Keys have no name of their own here; whoever is not known any more is called by the id. */
    private static ActorDto actor(String who, Board b) {
        return new ActorDto(who, Optional.ofNullable(b.names().get(who))
                .orElse(who.startsWith("usr_") ? who : "API key"));
    }

    private static MissForecastDto forecast(Board b) {
        var f = b.forecast();
        return new MissForecastDto(PaceBasisDto.fromValue(f.pace().basis().name()), f.pace().people(),
                f.pace().measured(), Quarter.horizon(b.crew().now()), f.waiting(), f.late(), f.misses(),
                rows(b.misses(), b)).perHour(f.pace().perHour());
    }

    private static List<BoardCaseDto> rows(List<Board.Row> rows, Board b) {
        return rows.stream().map(row -> BoardCases.row(row, b.crew().now())).toList();
    }
}
