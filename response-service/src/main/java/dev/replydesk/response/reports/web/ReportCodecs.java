package dev.replydesk.response.reports.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.EncoderHttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Makes reports available as CSV to whoever accepts it. */
@Configuration(proxyBeanMethods = false)
class ReportCodecs implements WebFluxConfigurer {
    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.customCodecs().register(new EncoderHttpMessageWriter<>(new ComplianceCsv()));
    }
}
