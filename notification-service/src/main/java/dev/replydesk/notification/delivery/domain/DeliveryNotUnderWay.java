package dev.replydesk.notification.delivery.domain;

/** Somebody reported on a delivery that nobody had taken up. */
public final class DeliveryNotUnderWay extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DeliveryNotUnderWay(Delivery delivery) {
        super(delivery.id() + " is " + delivery.state() + ", not SENDING");
    }
}
