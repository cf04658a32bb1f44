package id.pantauopd.fetch;

import java.net.UnknownHostException;

/** Tells the HTTP client that a name leads somewhere it may not go, in the one kind of exception its resolver may throw. */
final class AddressRefusedException extends UnknownHostException {

    AddressRefusedException() {
        super("not a public address");
    }
}
