package id.pantauopd.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads from the running application what it answers and to whom, one line for each route: {@code kind who path}. */
final class RouteRegistry {
    private static final Authentication ANONYMOUS =
            new AnonymousAuthenticationToken("k", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final WebApplicationContext application;

    RouteRegistry(WebApplicationContext application) {
        this.application = application;
    }

    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        views().forEach(view -> lines.add("view " + who(view.getNavigationTarget()) + " /" + view.getTemplate()));
        application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(mapping -> lines.addAll(handler(mapping)));
        application.getBeansOfType(WebEndpointsSupplier.class).values().stream()
                .flatMap(supplier -> supplier.getEndpoints().stream())
                .forEach(endpoint -> lines.add("management loopback /actuator/" + endpoint.getRootPath()));
        return lines;
    }

    /** All routes and their aliases. */
    List<RouteBaseData<?>> views() {
        ServletContext context = application.getServletContext();
        List<RouteData> routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();
        return routes.stream()
                .flatMap(route -> Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                .toList();
    }

    /** Tells whether the path rules alone let an anonymous reader in. */
    boolean isOpen(String path) {
        WebInvocationPrivilegeEvaluator rules = application
                .getBeanProvider(WebInvocationPrivilegeEvaluator.class)
                .orderedStream()
                .findFirst()
                .orElseThrow();
        return rules.isAllowed(path.replaceAll("\\{[^}]*}|:[a-zA-Z]+[^/]*", "x"), ANONYMOUS);
    }

    static long annotations(Class<? extends Component> view) {
        return Stream.of(AnonymousAllowed.class, RolesAllowed.class, PermitAll.class, DenyAll.class)
                .filter(view::isAnnotationPresent)
                .count();
    }

    static String who(Class<? extends Component> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Arrays.stream(roles.value()).sorted().collect(Collectors.joining(","));
        }
        return view.isAnnotationPresent(AnonymousAllowed.class) ? "everyone" : "nobody";
    }

    private Collection<String> handler(RequestMappingInfo mapping) {
        String methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(",", "", ""));
        return mapping.getPatternValues().stream()
                .map(path -> "http " + (isOpen(path) ? "everyone " : "nobody ")
                        + (methods.isEmpty() ? "" : methods + " ") + path)
                .toList();
    }
}
