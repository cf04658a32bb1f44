package id.pantauopd.agency;

/** The legal form of an agency (PP 18/2016 on regional agencies). */
public enum AgencyKind {
    SEKRETARIAT,
    INSPEKTORAT,
    DINAS,
    BADAN,
    SATUAN,
    KECAMATAN,
    KELURAHAN,
    BAGIAN,
    UPT,
    PUSKESMAS,
    RSUD,
    LAINNYA;

    /** The group that agencies of this form mostly belong to. */
    public PeerGroup usualPeerGroup() {
        return switch (this) {
            case SEKRETARIAT, BAGIAN -> PeerGroup.SECRETARIAT;
            case INSPEKTORAT, BADAN, LAINNYA -> PeerGroup.SUPPORT_OVERSIGHT;
            case DINAS, SATUAN -> PeerGroup.DIRECT_SERVICE;
            case KECAMATAN, KELURAHAN -> PeerGroup.KECAMATAN;
            case UPT, PUSKESMAS, RSUD -> PeerGroup.SERVICE_UNIT;
        };
    }
}
