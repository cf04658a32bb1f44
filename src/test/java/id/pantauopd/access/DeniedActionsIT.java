package id.pantauopd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.pantauopd.testing.Browser;
import id.pantauopd.testing.Screens;
import id.pantauopd.testing.Tables;
import id.pantauopd.testing.WebTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;

/** What an administrator may do, others may not: neither by its address, nor by a call of an open page, nor past all screens. */
@WebTest
class DeniedActionsIT {
    private static final String SECRET = "catatan-hanya-untuk-admin";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private Users users;

    @Autowired
    private AuditLog audit;

    @LocalServerPort
    private int port;

    private List<String> adminScreens;

    @BeforeEach
    void start() {
        Tables.empty(dataSource);
        audit.record("user.added", SECRET, null, null);
        adminScreens = new RouteRegistry(application)
                .views().stream()
                        .filter(view ->
                                RouteRegistry.who(view.getNavigationTarget()).equals("ADMIN"))
                        .map(view -> view.getTemplate())
                        .toList();
        assertThat(adminScreens).hasSizeGreaterThan(4);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "EDITOR"})
    void screenOfAdministratorsIsNotFoundByOthers(Role role) {
        try (Browser browser = Accounts.signedIn(accounts, port, role)) {
            for (String screen : adminScreens) {
                assertThat(browser.get("/" + screen).statusCode()).as(screen).isEqualTo(404);
            }
            Screens open = new Screens(browser, "sandi");
            for (String screen : adminScreens) {
                assertThat(open.navigate(screen))
                        .as(screen)
                        .contains("Halaman tidak ditemukan")
                        .doesNotContain(SECRET, "vaadin-grid");
            }
        }
    }

    @Test
    void administratorSeesByTheSameCallWhatOthersDoNot() {
        try (Browser browser = Accounts.signedIn(accounts, port, Role.ADMIN)) {
            for (String screen : adminScreens) {
                assertThat(new Screens(browser, screen).opening()).as(screen).doesNotContain("Halaman tidak ditemukan");
            }
            assertThat(new Screens(browser, "admin/audit").opening()).contains("vaadin-grid");
        }
    }

    @Test
    void everyGuardedActionIsDeniedToEveryoneElse() {
        Map<String, List<Method>> guarded = guarded();
        assertThat(guarded.keySet())
                .contains(
                        "agencyRegistry",
                        "channelRegistry",
                        "registryLists",
                        "storedUsers",
                        "jdbcAudit",
                        "crawlHealth",
                        "classCorrections",
                        "classReviews",
                        "exceptionCalendar");
        for (Role role : List.of(Role.MEMBER, Role.EDITOR)) {
            actAs(new SignedIn(9, "budi", role, false, 0, Instant.now()));
            guarded.forEach((bean, methods) -> methods.stream()
                    .filter(method -> !rule(method.getDeclaringClass(), method).contains(role.name()))
                    .forEach(method -> assertThat(call(bean, method))
                            .as(role + " " + bean + "." + method.getName())
                            .isInstanceOf(AccessDeniedException.class)));
        }
    }

    @Test
    void editorsHaveNoPartInTheRegistryNorTheAuditLog() {
        List<String> theirs = guarded().entrySet().stream()
                .filter(bean -> bean.getValue().stream()
                        .anyMatch(method ->
                                rule(method.getDeclaringClass(), method).contains("EDITOR")))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(theirs).contains("classCorrections", "classReviews").doesNotContain("agencyRegistry", "jdbcAudit");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "EDITOR"})
    void openScreenAnswersNothingOnceTheRoleIsGone(Role role) {
        try (Browser browser = Accounts.signedIn(accounts, port, Role.ADMIN)) {
            Screens open = new Screens(browser, "admin/pengguna");
            assertThat(open.navigate("admin/audit")).contains("vaadin-grid");

            Accounts.open(accounts, "budi", Role.ADMIN);
            actAs(new SignedIn(0, "budi", Role.ADMIN, false, 0, Instant.now()));
            User admin = users.all().stream()
                    .filter(user -> user.name().equals("admin"))
                    .findFirst()
                    .orElseThrow();
            assertThat(users.changeRole(admin.id(), role)).isInstanceOf(UserChange.Changed.class);

            assertThat(open.navigate("admin/pengguna"))
                    .contains("sessionExpired")
                    .doesNotContain("vaadin-grid", "budi");
            assertThat(browser.get("/admin/pengguna").statusCode()).isEqualTo(302);
        }
    }

    /** The methods that only administrators may call, or they and editors, of every bean of ours. */
    private Map<String, List<Method>> guarded() {
        Map<String, List<Method>> found = new TreeMap<>();
        for (String name : application.getBeanDefinitionNames()) {
            if (!application.isSingleton(name)) {
                continue;
            }
            Class<?> type = AopUtils.getTargetClass(application.getBean(name));
            if (type.getName().startsWith("id.pantauopd.")) {
                List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> rule(type, method).contains("ADMIN"))
                        .toList();
                if (!methods.isEmpty()) {
                    found.put(name, methods);
                }
            }
        }
        return found;
    }

    private static String rule(Class<?> type, Method method) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        PreAuthorize rule = own == null ? AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class) : own;
        return rule == null ? "" : rule.value();
    }

    /** Calls it with nothing in hand: who is refused at the door need not bring anything. */
    private Throwable call(String bean, Method method) {
        Object service = application.getBean(bean);
        return catchThrowable(() -> {
            Method open = service.getClass().getMethod(method.getName(), method.getParameterTypes());
            open.setAccessible(true);
            try {
                open.invoke(
                        service,
                        Arrays.stream(method.getParameterTypes())
                                .map(DeniedActionsIT::nothing)
                                .toArray());
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : type == boolean.class ? (Object) false : null;
    }

    private static void actAs(SignedIn session) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(session, null, session.authorities()));
    }
}
