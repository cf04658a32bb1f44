/**
 * Holds the simulated internet of the demo profile: real HTTP on the loopback, seeded posts of a fictional regency. Nothing outside the demo profile uses it.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"base", "agency", "crawl", "ranking", "objection"})
@NullMarked
package id.pantauopd.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
