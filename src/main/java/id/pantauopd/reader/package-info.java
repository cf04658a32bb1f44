/**
 * Turns the bytes of a channel into posts, and pasted texts into channels. Reading and recognising are pure; only {@code
 * Discovery} asks the network, through the fetcher. Start at {@code Readers}, or at {@code Recogniser}.
 */
@ApplicationModule(
        displayName = "Reader",
        allowedDependencies = {"base", "fetch", "agency"})
@NullMarked
package id.pantauopd.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
