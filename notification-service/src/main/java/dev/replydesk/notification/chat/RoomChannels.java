package dev.replydesk.notification.chat;

import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.notification.alerts.OutageService;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.rooms.RoomReports;
import dev.replydesk.notification.rooms.RoomSettings;
import dev.replydesk.notification.rooms.Vault;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every kind of room with its channel, at the pace its platform allows. */
@Configuration(proxyBeanMethods = false)
class RoomChannels {

    @Bean
    RoomPost roomPost(Vault vault, Resilience resilience, RoomSettings settings, Clock clock) {
        var destinations = new Destinations(host -> List.of(InetAddress.getAllByName(host)), settings.otherAddresses());
        var http = new RoomHttp(destinations, resilience, settings.limit(), clock);
        return new RoomPost(vault, http, settings.limit());
    }

    @Bean
    BulletinWriter bulletinWriter(RoomSettings settings) {
        return new BulletinWriter(settings.publicUrl());
    }

    @Bean
    Pacer pacer(RoomReports reports, OutageService outages, RoomSettings settings, Clock clock) {
        return (channel, limit) -> new PacedChannel(channel, limit, settings.gather(), reports, outages, clock);
    }

    @Bean("SLACK")
    Channel<Room> slack(RoomPost post, BulletinWriter writer, Pacer pacer) {
        return pacer.paced(new SlackChannel(post, writer), SlackChannel.LIMIT);
    }

    @Bean("TEAMS")
    Channel<Room> teams(RoomPost post, BulletinWriter writer, Pacer pacer) {
        return pacer.paced(new TeamsChannel(post, writer), TeamsChannel.LIMIT);
    }

    @Bean("DINGTALK")
    Channel<Room> dingTalk(RoomPost post, BulletinWriter writer, Pacer pacer) {
        return pacer.paced(new DingTalkChannel(post, writer), DingTalkChannel.LIMIT);
    }

    @Bean("WECOM")
    Channel<Room> weCom(RoomPost post, BulletinWriter writer, Pacer pacer) {
        return pacer.paced(new WeComChannel(post, writer), WeComChannel.LIMIT);
    }

    @Bean("FEISHU")
    Channel<Room> feishu(RoomPost post, BulletinWriter writer, Pacer pacer) {
        return pacer.paced(new FeishuChannel(post, writer), FeishuChannel.LIMIT);
    }

    @Bean("WEBHOOK")
    Channel<Room> webhook(RoomPost post, Pacer pacer) {
        return pacer.paced(new WebhookChannel(post), WebhookChannel.LIMIT);
    }

    /** Puts a channel under the limit of its platform. */
    @FunctionalInterface
    interface Pacer {

        Channel<Room> paced(Channel<Room> channel, Limit limit);
    }
}
