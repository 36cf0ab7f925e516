package org.cmsfamily.reporting.ledger;

/** Takes down how far an import has come. */
interface ImportProgress {

  /** Takes nothing down. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void read() {}

        @Override
        public void found(int lines) {}

        @Override
        public void booked(int lines) {}
      };

  /** One line more was read. */
  void read();

  /** The file was read; it has so many lines. */
  void found(int lines);

  /** So many lines more were judged, and booked if they are accepted. */
  void booked(int lines);
}
