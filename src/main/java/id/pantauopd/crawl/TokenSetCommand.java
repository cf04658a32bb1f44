package id.pantauopd.crawl;

import id.pantauopd.agency.Platform;
import id.pantauopd.base.Words;
import id.pantauopd.fetch.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a token from standard input, so that it is in no list of processes, and keeps it sealed. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description = "Keeps a platform's token: the first line of standard input.")
final class TokenSetCommand implements Callable<Integer> {
    private final TokenStore tokens;
    private final Words words;

    @Parameters(paramLabel = "PLATFORM", description = "youtube, facebook, instagram, threads, tiktok or x")
    @SuppressWarnings("NullAway.Init")
    private String platform;

    @Option(names = "--expires", paramLabel = "DATE", description = "The day on which it ends, if it does.")
    private @Nullable LocalDate expires;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TokenSetCommand(TokenStore tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        Platform meant = TokenStore.PLATFORMS.stream()
                .filter(one -> one.name().equals(platform.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "No token belongs to: " + platform));
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = input.readLine();
        if (line == null || line.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Standard input holds no token");
        }
        tokens.set(meant, Secret.of(line), expires);
        spec.commandLine().getOut().println(words.say(Words.INDONESIAN, "token.kept", meant));
        return CommandLine.ExitCode.OK;
    }
}
