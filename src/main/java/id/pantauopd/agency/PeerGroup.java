package id.pantauopd.agency;

/** Agencies whose duties compare; a rank is first of all a rank among these. */
public enum PeerGroup {
    DIRECT_SERVICE,
    SUPPORT_OVERSIGHT,
    SECRETARIAT,
    KECAMATAN,
    SERVICE_UNIT
}
