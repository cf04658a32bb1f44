package id.pantauopd.demo;

/** Says that the simulated internet cannot listen, because another program does so on its port. */
final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTakenException(int port, Throwable cause) {
        super("Port " + port + " of the demo's simulated internet is in use by another program", cause);
    }
}
