package dev.replydesk.gateway;

import dev.replydesk.gateway.bootstrap.CreateMerchantCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process: everything else is found from here. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Starts the gateway, or runs the operator command that the first argument names. */
    public static void main(String[] arguments) {
        if (CreateMerchantCommand.isMeantBy(arguments)) {
            CreateMerchantCommand.run(GatewayApplication.class, arguments);
        } else {
            SpringApplication.run(GatewayApplication.class, arguments);
        }
    }
}
