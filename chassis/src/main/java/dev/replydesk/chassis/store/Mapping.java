package dev.replydesk.chassis.store;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Query;

/** Turns aggregates into documents and back, without the round trips and callbacks of a full repository. */
final class Mapping<T> {
    private final MappingMongoConverter converter;
    private final QueryMapper queries;
    private final MongoPersistentEntity<?> entity;
    private final Class<T> type;

    Mapping(MappingMongoConverter converter, Class<T> type) {
        this.converter = converter;
        this.queries = new QueryMapper(converter);
        this.entity = converter.getMappingContext().getRequiredPersistentEntity(type);
        this.type = type;
    }

    Document write(T value) {
        var document = new Document();
        converter.write(value, document);
        return document;
    }

    T read(Document document) {
        return converter.read(type, document);
    }

    Bson filter(Query query) {
        return queries.getMappedObject(query.getQueryObject(), entity);
    }

    Bson sort(Document sort) {
        return queries.getMappedSort(sort, entity);
    }
}
