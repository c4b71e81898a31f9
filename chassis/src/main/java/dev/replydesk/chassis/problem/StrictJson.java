package dev.replydesk.chassis.problem;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.Hints;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MimeType;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Public input says exactly what it means or is refused; what our own services send is read with tolerance. */
public final class StrictJson implements WebFluxConfigurer {
    private static final String PUBLIC = ".api.model";
    private static final int LARGEST = 16 * 1024 * 1024;
    private final JsonMapper tolerant;
    private final JsonMapper strict;

    StrictJson(JsonMapper json) {
        this.tolerant = json;
        this.strict = strict(json);
    }

    /**
     * A copy of this mapper that refuses unknown and repeated fields, values of a neighbouring type and null in a list.
     */
    public static JsonMapper strict(JsonMapper json) {
        return json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, StrictJson::onlyText)
                .withCoercionConfig(LogicalType.Enum, StrictJson::onlyText).build();
    }

    private static void onlyText(MutableCoercionConfig config) {
        for (var shape : new CoercionInputShape[]{CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean}) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.defaultCodecs().maxInMemorySize(LARGEST);
        codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(tolerant) {
            @Override
            protected @Nullable JsonMapper selectMapper(ResolvableType type, @Nullable MimeType mime) {
                return type.toClass().getPackageName().endsWith(PUBLIC) ? strict : super.selectMapper(type, mime);
            }

            /** What comes in may hold a password or a token, and is never logged, at no level. */
            @Override
            public Map<String, Object> getDecodeHints(ResolvableType actual, ResolvableType element,
                    ServerHttpRequest request, ServerHttpResponse response) {
                return Hints.merge(super.getDecodeHints(actual, element, request, response),
                        Hints.SUPPRESS_LOGGING_HINT, true);
            }
        });
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new EnumsByValue());
    }

    /** Reads an enum parameter by its value in the contract, which may hold a dash or be lower-case. */
    private static final class EnumsByValue implements ConverterFactory<String, Enum<?>> {
        @Override
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return text -> Arrays.stream(type.getEnumConstants()).filter(c -> c.toString().equals(text)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not one of the values"));
        }
    }
}
