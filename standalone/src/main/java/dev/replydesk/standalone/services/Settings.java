package dev.replydesk.standalone.services;

import dev.replydesk.standalone.data.DataDirectory;
import dev.replydesk.standalone.data.ServiceKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a service is told through its environment; a simulated marketplace stands in for the real one if there is one.
 */
public record Settings(Addresses addresses, String mongoUri, DataDirectory data, String firstUser,
        String merchant, @Nullable String simulatorUrl) {

    public ServiceKeys keys() {
        return new ServiceKeys(data.keys());
    }

    /** Written for operators: the ports are other ones after each start. */
    public void writeAddresses() {
        var all = new Document("mongodb", mongoUri);
        for (var service : Service.values()) {
            all.append(service.id(),
                    new Document("url", addresses.url(service)).append("management", addresses.managementUrl(service)));
        }
        try {
            Files.writeString(data.addresses(), all.toJson(JsonWriterSettings.builder().indent(true).build()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> of(Service service) {
        var settings = new HashMap<String, String>();
        for (var peer : Service.values()) {
            settings.put(peer.addressVariable(), addresses.url(peer));
        }
        settings.put("MALLOC_ARENA_MAX", "2");
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("SERVER_PORT", Integer.toString(addresses.port(service)));
        settings.put("MANAGEMENT_PORT", Integer.toString(addresses.managementPort(service)));
        settings.put("MONGODB_URI", mongoUri);
        settings.put("REPLYDESK_KEY", keys().privateKey(service.id()).toString());
        settings.put("REPLYDESK_TRUSTED_KEYS", keys().trusted().toString());
        settings.put("FIRST_ACCESS_FILE", data.firstAccess().toString());
        settings.put("FIRST_USER_MAIL", firstUser);
        settings.put("FIRST_MERCHANT_NAME", merchant);
        if (simulatorUrl != null) {
            settings.put("REPLYDESK_WILDBERRIES_URL", simulatorUrl);
        }
        settings.put("PUBLIC_URL", System.getenv().getOrDefault("PUBLIC_URL", addresses.publicUrl()));
        return settings;
    }
}
