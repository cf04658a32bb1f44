package id.pantauopd.agency;

/** A channel as somebody wants to add it. */
public record ChannelDraft(long agencyId, ChannelAddress address, ChannelFacts facts) {}
