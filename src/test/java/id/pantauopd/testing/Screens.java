package id.pantauopd.testing;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the screens as their own script does, without a browser: whatever a screen's server side tells is heard. */
public final class Screens {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final String token;
    private final int ui;
    private final String opening;
    private int messages;

    /** Opens a screen anew, at a route without its leading slash; "" is the home page. */
    public Screens(Browser browser, String route) {
        this.browser = browser;
        browser.get("/" + route);
        HttpResponse<String> first = browser.get("/?v-r=init&location=" + route + "&query=");
        JsonNode start = JSON.readTree(first.body()).get("appConfig");
        this.token = start.get("uidl").get("Vaadin-Security-Key").stringValue();
        this.ui = start.get("v-uiId").intValue();
        this.opening = first.body() + navigate(route);
    }

    /** Everything that was told while the first screen opened. */
    public String opening() {
        return opening;
    }

    /** Asks the server for another screen, as a link does; what it answers. */
    public String navigate(String route) {
        return send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":"pushState"}}""".formatted(route));
    }

    private String send(String call) {
        String body = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(token, call, messages, messages);
        messages++;
        return browser.postJson("/?v-r=uidl&v-uiId=" + ui, body).body();
    }
}
