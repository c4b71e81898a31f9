package dev.replydesk.standalone.services;

import dev.replydesk.standalone.process.Ports;
import java.util.EnumMap;
import java.util.Map;

/** Where each service listens: the gateway on the port people know, all others where there is room. */
public record Addresses(Map<Service, Integer> ports, Map<Service, Integer> managementPorts) {

    public static Addresses choose(int gatewayPort) {
        var free = Ports.free(2 * Service.values().length).iterator();
        var ports = new EnumMap<Service, Integer>(Service.class);
        var managementPorts = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, free.next());
            managementPorts.put(service, free.next());
        }
        ports.put(Service.GATEWAY, gatewayPort);
        return new Addresses(ports, managementPorts);
    }

    int port(Service service) {
        return ports.getOrDefault(service, 0);
    }

    int managementPort(Service service) {
        return managementPorts.getOrDefault(service, 0);
    }

    String url(Service service) {
        return "http://127.0.0.1:" + port(service);
    }

    String managementUrl(Service service) {
        return "http://127.0.0.1:" + managementPort(service);
    }

    public String publicUrl() {
        return "http://localhost:" + port(Service.GATEWAY);
    }
}
