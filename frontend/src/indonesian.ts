/** What ECharts says by itself, in Indonesian; it ships no such locale. */
export const indonesian = {
  time: {
    month: [
      'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
      'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
    ],
    monthAbbr: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    dayOfWeek: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
    dayOfWeekAbbr: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  },
  legend: { selector: { all: 'Semua', inverse: 'Balik' } },
  toolbox: {
    brush: { title: { rect: 'Pilih kotak', polygon: 'Pilih bidang', lineX: 'Pilih mendatar', lineY: 'Pilih tegak', keep: 'Pertahankan pilihan', clear: 'Hapus pilihan' } },
    dataView: { title: 'Lihat data', lang: ['Lihat data', 'Tutup', 'Segarkan'] },
    dataZoom: { title: { zoom: 'Perbesar', back: 'Kembalikan' } },
    magicType: { title: { line: 'Jadi garis', bar: 'Jadi batang', stack: 'Tumpuk', tiled: 'Jajarkan' } },
    restore: { title: 'Pulihkan' },
    saveAsImage: { title: 'Simpan gambar', lang: ['Klik kanan untuk menyimpan gambar'] },
  },
  series: { typeNames: { line: 'grafik garis', bar: 'grafik batang' } },
  aria: {
    general: { withTitle: 'Grafik tentang "{title}"', withoutTitle: 'Grafik' },
    series: {
      single: { prefix: '', withName: ' berjenis {seriesType} bernama {seriesName}.', withoutName: ' berjenis {seriesType}.' },
      multiple: {
        prefix: ' Terdiri atas {seriesCount} seri.',
        withName: ' Seri {seriesId} berupa {seriesType} bernama {seriesName}.',
        withoutName: ' Seri {seriesId} berupa {seriesType}.',
        separator: { middle: '', end: '' },
      },
    },
    data: {
      allData: 'Datanya: ',
      partialData: '{displayCnt} data pertama: ',
      withName: '{name} bernilai {value}',
      withoutName: '{value}',
      separator: { middle: ', ', end: '. ' },
    },
  },
};
