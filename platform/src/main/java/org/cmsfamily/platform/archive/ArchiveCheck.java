package org.cmsfamily.platform.archive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.cmsfamily.platform.archive.ArchiveManifest.ArchiveColumn;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.json.UnreadableJsonException;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at a whole archive before anything of it is stored, and lists every fault. */
@ApplicationScoped
class ArchiveCheck {

  /** Bytes of all files of an archive, unpacked. */
  private static final long MOST = 512L * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final ArchiveContents contents;
  private final ArchiveColumns columns;
  private final String service;

  ArchiveCheck(
      ArchiveContents contents,
      ArchiveColumns columns,
      @ConfigProperty(name = "skein.service") String service) {
    this.contents = contents;
    this.columns = columns;
    this.service = service;
  }

  /**
   * Goes on only if it is whole and as it was written.
   *
   * @throws Problem 422 with every fault
   */
  void check(ArchiveFile archive) {
    var faults = new Violations();
    checkManifest(archive.manifest(), faults);
    refuse(faults);
    checkEntries(archive, faults);
    refuse(faults);
    for (var table : contents.tables()) {
      archive.manifest().of(table).ifPresent(entry -> checkRows(archive, table, entry, faults));
    }
    refuse(faults);
    checkInstrument(archive, faults);
    Stream.of(contents.misstated(archive), ArchivedDocuments.misstated(archive))
        .flatMap(List::stream)
        .forEach(place -> faults.add(place, Text.of("archive-hash")));
    refuse(faults);
  }

  private static void refuse(Violations faults) {
    faults.refuse(PlatformProblems.ARCHIVE_REFUSED, Text.of("archive-has-faults"));
  }

  private void checkManifest(ArchiveManifest manifest, Violations faults) {
    if (manifest.form() != ArchiveManifest.FORM) {
      faults.add(
          "/manifest.json/form", Text.of("archive-form").with("known", ArchiveManifest.FORM));
    }
    if (!manifest.service().equals(service)) {
      faults.add("/manifest.json/service", Text.of("archive-of-service").with("service", service));
    }
    if (manifest.instrument().isBlank()) {
      faults.add("/manifest.json/instrument", Text.of("archive-of-nobody"));
    }
  }

  private void checkEntries(ArchiveFile archive, Violations faults) {
    var known = new HashSet<>(Set.of(ArchiveFile.MANIFEST));
    for (var table : contents.tables()) {
      known.add(table.entry());
      if (archive.manifest().of(table).isEmpty() || archive.zip().getEntry(table.entry()) == null) {
        faults.add("/" + table.entry(), Text.of("archive-lacks"));
      }
    }
    archive.zip().stream()
        .map(ZipEntry::getName)
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(Pointer.of(name).text(), Text.of("archive-more")));
    long bytes = 0;
    for (var entry : archive.manifest().entries()) {
      var hash = new Hash(archive, entry.file(), MOST - bytes);
      bytes += hash.bytes;
      if (bytes >= MOST) {
        faults.add("", Text.of("archive-too-large").with("most", MOST));
        return;
      }
      if (known.contains(entry.file()) && !hash.sha256.equals(entry.sha256())) {
        faults.add("/" + entry.file(), Text.of("archive-changed"));
      }
    }
  }

  /** What an entry hashes to. */
  private static final class Hash {
    private long bytes;
    private final String sha256;

    private Hash(ArchiveFile archive, String name, long most) {
      var digest = Sha256.digest();
      var entry = archive.zip().getEntry(name);
      if (entry != null) {
        try (var in = archive.zip().getInputStream(entry)) {
          var buffer = new byte[BUFFER];
          for (int read = in.read(buffer); read >= 0 && bytes < most; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            bytes += read;
          }
        } catch (IOException e) {
          throw ArchiveFile.noArchive();
        }
      }
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
  }

  /** What founds an instrument holds it. */
  private void checkInstrument(ArchiveFile archive, Violations faults) {
    var held = new HashSet<String>();
    archive.each("instrument", (row, place) -> held.add(row.path("id").asText()));
    if (contents.founds() && !held.equals(Set.of(archive.manifest().instrument()))) {
      faults.add("/manifest.json/instrument", Text.of("archive-of-nobody"));
    }
  }

  private void checkRows(
      ArchiveFile archive, ArchiveTable table, ArchiveManifest.Entry entry, Violations faults) {
    var here = columns.of(table).stream().map(ArchiveColumn::name).collect(Collectors.toSet());
    entry.columns().stream()
        .map(ArchiveColumn::name)
        .filter(name -> !here.contains(name))
        .forEach(
            name ->
                faults.add("/" + table.entry(), Text.of("archive-column").with("column", name)));
    var count = new long[1];
    archive.lines(
        table.entry(),
        (line, number) -> {
          count[0] = number;
          fault(line, here)
              .ifPresent(text -> faults.add(ArchiveFile.place(table.entry(), number), text));
        });
    if (count[0] != entry.rows()) {
      faults.add(
          "/" + table.entry(),
          Text.of("archive-rows").with("stated", entry.rows()).with("found", count[0]));
    }
  }

  private static Optional<Text> fault(String line, Set<String> columns) {
    try {
      var row = Json.read(line, JsonNode.class);
      if (!row.isObject()) {
        return Optional.of(Text.of("archive-line"));
      }
      return List.copyOf(row.properties()).stream()
          .map(field -> field.getKey())
          .filter(name -> !columns.contains(name))
          .findFirst()
          .map(name -> Text.of("archive-column").with("column", name));
    } catch (UnreadableJsonException e) {
      return Optional.of(Text.of("archive-line"));
    }
  }
}
