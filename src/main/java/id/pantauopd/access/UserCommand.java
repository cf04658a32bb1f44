package id.pantauopd.access;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the command words about accounts. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Adds accounts.",
        subcommands = {UserAddCommand.class, CommandLine.HelpCommand.class})
public final class UserCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: user add NAME --role ROLE");
    }
}
