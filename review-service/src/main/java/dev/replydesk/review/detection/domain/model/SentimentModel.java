package dev.replydesk.review.detection.domain.model;

import dev.replydesk.review.detection.domain.text.Grams;
import dev.replydesk.review.detection.domain.text.NormalText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A logistic regression over hashed pieces of text, in Chinese and English at once. */
public final class SentimentModel {
    private static final String SHIPPED = "/detection/sentiment.bin";

    private final Weights weights;

    public SentimentModel(Weights weights) {
        this.weights = weights;
    }

    /** The model that was trained from public data and is delivered with the service: one file of four megabytes. */
    public static SentimentModel shipped() {
        try (InputStream in = Objects.requireNonNull(SentimentModel.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return new SentimentModel(Weights.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of the sentiment model cannot be read", e);
        }
    }

    public String version() {
        return weights.version();
    }

    /** How probably a text is negative, 0 to 1. */
    public double probability(String text) {
        return read(NormalText.of(text)).probability();
    }

    /** The probability together with the pieces it rests on. */
    public Scored read(NormalText text) {
        return new Scored(text, Grams.of(text), weights);
    }
}
