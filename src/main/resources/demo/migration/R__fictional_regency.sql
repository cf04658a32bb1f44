-- The demo's own regions, in the demo profile only. No real province has the code 99.
INSERT IGNORE INTO region (code, name, level, parent_code, zone) VALUES
  ('00', 'Indonesia', 'NATION', NULL, 'Asia/Jakarta');
INSERT INTO region (code, name, level, parent_code, zone) VALUES
  ('99', 'Provinsi Contoh (fiktif)', 'PROVINCE', '00', 'Asia/Jakarta'),
  ('99.01', 'Kabupaten Contoh Bahari (fiktif)', 'REGENCY', '99', 'Asia/Jakarta')
ON DUPLICATE KEY UPDATE name = VALUES(name);
