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
    LAINNYA
}
