package id.pantauopd;

import id.pantauopd.access.UserCommand;
import id.pantauopd.agency.ImportCommand;
import id.pantauopd.base.Beans;
import id.pantauopd.base.CommandWord;
import id.pantauopd.content.ClassifyCommand;
import id.pantauopd.crawl.BackfillCommand;
import id.pantauopd.crawl.CrawlCommand;
import id.pantauopd.crawl.TokenCommand;
import id.pantauopd.export.ExportCommand;
import id.pantauopd.post.ReclassifyCommand;
import id.pantauopd.ranking.RankCommand;
import id.pantauopd.ranking.VerifyEditionCommand;
import id.pantauopd.reader.DiscoverCommand;
import id.pantauopd.reader.ReadCommand;
import id.pantauopd.reader.RecogniseCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Runs one command word. Its result goes to standard output, everything else to standard error.
 *
 * <p>Commands that take beans in their constructor get them from the application, which starts only for those, without
 * web and schedule. Settings ({@code --name=value} with a dot in the name) are the application's, wherever they stand.
 */
final class CommandLineRun implements IFactory, AutoCloseable {
    private static final List<Class<?>> WORDS = List.of(
            ImportCommand.class,
            CrawlCommand.class,
            BackfillCommand.class,
            TokenCommand.class,
            RankCommand.class,
            VerifyEditionCommand.class,
            ReadCommand.class,
            RecogniseCommand.class,
            DiscoverCommand.class,
            ClassifyCommand.class,
            ReclassifyCommand.class,
            ExportCommand.class,
            UserCommand.class);

    private final String[] settings;
    private final String word;
    private @Nullable ConfigurableApplicationContext application;

    private CommandLineRun(String[] settings, String word) {
        this.settings = settings;
        this.word = word;
    }

    /** Exit codes: 0 done, 1 ran and something failed, 2 wrong use. */
    static int execute(String[] args) {
        PrintStream stdout = System.out;
        System.setOut(System.err); // logs and libraries must not spoil the result
        String[] settings =
                Arrays.stream(args).filter(CommandLineRun::isSetting).toArray(String[]::new);
        String[] words =
                Arrays.stream(args).filter(argument -> !isSetting(argument)).toArray(String[]::new);
        try (CommandLineRun run = new CommandLineRun(settings, words.length == 0 ? "" : words[0])) {
            PrintWriter out = new PrintWriter(stdout, true, StandardCharsets.UTF_8);
            int code = run.commandLine(words)
                    .setOut(out)
                    .setExecutionExceptionHandler(CommandLineRun::report)
                    .execute(words);
            out.flush();
            return code;
        }
    }

    /** All words with their descriptions; only the one that is said gets an object, which may need the application. */
    private CommandLine commandLine(String[] words) {
        CommandLine root = new CommandLine(Root.class, this);
        for (Class<?> type : WORDS) {
            Command word = Objects.requireNonNull(type.getAnnotation(Command.class));
            boolean isSaid = words.length > 0 && words[0].equals(word.name());
            root.addSubcommand(word.name(), isSaid ? new CommandLine(type, this) : described(word));
        }
        // A text that starts with @ is an account to recognise, never a file of arguments.
        return root.setExpandAtFiles(false);
    }

    private static CommandLine described(Command word) {
        CommandSpec spec = CommandSpec.create().name(word.name());
        spec.usageMessage().description(word.description());
        return new CommandLine(spec);
    }

    private static boolean isSetting(String argument) {
        return argument.matches("--[a-z][a-z-]*(\\.[a-z0-9-]+)+=.*");
    }

    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(command.getCommandName() + ": " + rootCause(failure));
        return 1;
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Arrays.stream(type.getDeclaredConstructors())
                .anyMatch(
                        constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Beans.class}))) {
            return type.getDeclaredConstructor(Beans.class).newInstance(new LazyBeans());
        }
        return takesBeans(type)
                ? application().getBeanFactory().createBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    /** Of our own classes, those that cannot be made without arguments; picocli also asks for collections and such. */
    private static boolean takesBeans(Class<?> type) {
        return type.getPackageName().startsWith(CommandLineRun.class.getPackageName())
                && Arrays.stream(type.getDeclaredConstructors())
                        .allMatch(constructor -> constructor.getParameterCount() > 0);
    }

    private ConfigurableApplicationContext application() {
        if (application == null) {
            application = new SpringApplicationBuilder(PantauOpd.class)
                    .web(WebApplicationType.NONE)
                    .properties("spring.config.name=application,command", CommandWord.PROPERTY + "=" + word)
                    .run(settings);
        }
        return application;
    }

    /** Starts the application when a command first asks for a bean. */
    private final class LazyBeans implements Beans {
        @Override
        public <T> T get(Class<T> type) {
            return application().getBean(type);
        }
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }

    /** The program without a word: says how it is used. */
    @Command(
            name = "pantau-opd",
            mixinStandardHelpOptions = true,
            version = "Pantau OPD",
            description = "Without a command word the product serves on http://localhost:8080.")
    static final class Root implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getErr());
            return CommandLine.ExitCode.USAGE;
        }
    }
}
