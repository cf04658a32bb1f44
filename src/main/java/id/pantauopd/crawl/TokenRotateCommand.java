package id.pantauopd.crawl;

import id.pantauopd.base.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Seals all kept tokens anew with the key of today, after which former keys may go. */
@Command(name = "rotate", mixinStandardHelpOptions = true, description = "Seals all kept tokens with the present key.")
final class TokenRotateCommand implements Callable<Integer> {
    private final TokenStore tokens;
    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TokenRotateCommand(TokenStore tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(words.say(Words.INDONESIAN, "token.rotated", tokens.rotate()));
        return CommandLine.ExitCode.OK;
    }
}
