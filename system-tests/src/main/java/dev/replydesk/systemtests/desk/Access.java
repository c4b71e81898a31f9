package dev.replydesk.systemtests.desk;

/** The way in to one merchant: where it is, the sign-in of its first user and an API key with every scope. */
public record Access(String url, String merchant, String user, String password, String apiKey) {

    /** The API with the key, which may do everything a key may do. */
    public Api api() {
        return Api.anonymous(url).withKey(apiKey);
    }

    /** The API as the first user. */
    public Api admin() {
        return Api.anonymous(url).signedIn(user, password);
    }
}
