package id.pantauopd.access;

import id.pantauopd.base.Words;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an account; its password comes from standard input, or is made, printed once, and must be changed. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds an account. The password is the first line of standard input; at a terminal, or when that"
                + " line is missing, one is made and printed once, to be changed at the first sign-in.")
final class UserAddCommand implements Callable<Integer> {
    private final Users users;
    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "2 to 60 of a-z 0-9 . _ - @")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Role role;

    @Option(names = "--password-stdin", description = "Read the password from standard input, even at a terminal.")
    private boolean passwordFromInput;

    UserAddCommand(Users users, Words words) {
        this.users = users;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        String password = passwordFromInput || !isTerminal() ? firstLine() : null;
        if (password == null && passwordFromInput) {
            throw new ParameterException(spec.commandLine(), "--password-stdin: standard input holds no password");
        }
        if (password != null) {
            return tell(users.add(name, role, password, false), null);
        }
        Users.Invitation invitation = users.invite(name, role);
        return tell(invitation.change(), invitation.password());
    }

    private int tell(UserChange change, @Nullable String madePassword) {
        return switch (change) {
            case UserChange.Changed(User user) -> {
                PrintWriter out = spec.commandLine().getOut();
                out.println(words.say(Locale.getDefault(), "access.command.added", user.name(), user.role()));
                if (madePassword != null) {
                    out.println(words.say(Locale.getDefault(), "access.command.password", madePassword));
                }
                yield CommandLine.ExitCode.OK;
            }
            case UserChange.Refused(String reason) -> {
                spec.commandLine().getErr().println(words.say(Locale.getDefault(), reason));
                yield CommandLine.ExitCode.SOFTWARE;
            }
        };
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static @Nullable String firstLine() throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = input.readLine();
        return line == null || line.isEmpty() ? null : line;
    }
}
