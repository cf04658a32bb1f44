package id.pantauopd.crawl;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the command words about the operator's tokens. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Keeps the operator's tokens, sealed.",
        subcommands = {TokenSetCommand.class, TokenRotateCommand.class, CommandLine.HelpCommand.class})
public final class TokenCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: token set PLATFORM, token rotate");
    }
}
