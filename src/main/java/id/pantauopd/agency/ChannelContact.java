package id.pantauopd.agency;

/** Whom to ask about a channel; never public. */
public record ChannelContact(String name, String email) {}
