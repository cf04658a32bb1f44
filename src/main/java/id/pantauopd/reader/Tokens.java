package id.pantauopd.reader;

import id.pantauopd.agency.Platform;
import id.pantauopd.fetch.Secret;
import java.util.Map;

/** Gives the tokens that the operator stored; they stand above those of the settings. */
public interface Tokens {
    Tokens NONE = Map::of;

    /** By platform; the same object as long as nothing changes. Cheap. */
    Map<Platform, Secret> all();
}
