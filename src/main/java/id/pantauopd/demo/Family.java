package id.pantauopd.demo;

/** Sorts posts by what they tell; each family has a file of templates. */
enum Family {
    RESULT("capaian"),
    SERVICE("layanan"),
    PROGRAMME("kegiatan"),
    CEREMONY("seremonial"),
    ANSWER("tanggapan"),
    EMERGENCY("bencana");

    private final String file;

    Family(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
