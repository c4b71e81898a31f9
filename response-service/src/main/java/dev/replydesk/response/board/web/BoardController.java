package dev.replydesk.response.board.web;

import dev.replydesk.response.api.BoardApi;
import dev.replydesk.response.api.model.BoardDto;
import dev.replydesk.response.board.BoardService;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows the board. */
@RestController
class BoardController implements BoardApi {
    private final BoardService board;

    BoardController(BoardService board) {
        this.board = board;
    }

    @Override
    public Mono<ResponseEntity<BoardDto>> getBoard(@Nullable List<String> shop, ServerWebExchange exchange) {
        return board.read(Objects.requireNonNullElse(shop, List.of())).map(BoardDtos::board).map(ResponseEntity::ok);
    }
}
