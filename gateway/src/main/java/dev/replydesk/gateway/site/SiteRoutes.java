package dev.replydesk.gateway.site;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import dev.replydesk.gateway.contracts.Contracts;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Where the files of the site are, and how long a browser may keep them. */
@Configuration(proxyBeanMethods = false)
class SiteRoutes {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String DOCS = "/developers/docs";
    private static final Duration YEAR = Duration.ofDays(365);
    private static final ClassPathResource INDEX = new ClassPathResource("static/index.html");

    @Bean
    RouterFunction<ServerResponse> contractFiles(Contracts contracts) {
        var routes = RouterFunctions.route();
        contracts.all().forEach(contract -> routes.GET("/openapi/" + contract.service() + ".yaml",
                request -> fresh().contentType(YAML).bodyValue(contract.source())));
        return routes.build();
    }

    @Bean
    RouterFunction<ServerResponse> apiPage(Contracts contracts) {
        var page = new ApiPage(contracts).html();
        var style = new ClassPathResource("site/api.css");
        return RouterFunctions.route().GET(DOCS, request -> fresh().contentType(HTML).bodyValue(page))
                .GET(DOCS + ".css", request -> fresh().contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                        .bodyValue(style))
                .GET("/docs", request -> ServerResponse.temporaryRedirect(URI.create(DOCS)).build()).build();
    }

    /**
     * Hashed names never change their content; everything else is asked for again each time. No file is looked for
     * under the addresses of the API.
     */
    @Bean
    RouterFunction<ServerResponse> userInterface() {
        return RouterFunctions.nest(path("/api/**").negate(), files());
    }

    private static RouterFunction<ServerResponse> files() {
        return RouterFunctions
                .resources("/assets/**", new ClassPathResource("static/assets/"), (file, headers) -> headers
                        .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable()))
                .and(RouterFunctions.route(isPage(), page()))
                .and(RouterFunctions.resources("/**", new ClassPathResource("static/"), (file, headers) -> headers
                        .setCacheControl(CacheControl.noCache())));
    }

    /** A browser that opens an address of the interface, which is one page that reads the address itself. */
    private static RequestPredicate isPage() {
        return GET("/**").and(path("/**/{name:.*[.].*}").negate())
                .and(request -> asksForHtml(request.headers().accept()) && INDEX.exists());
    }

    /** Browsers name HTML when they open a page; programs that take anything do not mean a page. */
    private static boolean asksForHtml(List<MediaType> accepted) {
        return accepted.stream().anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
    }

    private static HandlerFunction<ServerResponse> page() {
        return request -> fresh().contentType(HTML).bodyValue(INDEX);
    }

    private static ServerResponse.BodyBuilder fresh() {
        return ServerResponse.ok().cacheControl(CacheControl.noCache());
    }
}
