package id.pantauopd.crawl;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is crawled at once.
 *
 * @param enabled whether the schedule runs; command words crawl all the same
 * @param concurrency fetches in flight
 * @param shards groups of hosts, each crawled by one node at a time; the same on all nodes
 */
@Validated
@ConfigurationProperties("pantau.crawl")
public record CrawlSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("64") @Min(1) @Max(1024) int concurrency,
        @DefaultValue("8") @Min(1) @Max(256) int shards) {}
