package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cmsfamily.local.UserError;

/** The files of the data folder, as they are. */
public record ReferenceData(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  List<JsonNode> serviceAreas() {
    return items("service-areas.json", "serviceAreas");
  }

  List<JsonNode> instruments() {
    return items("instruments.json", "instruments");
  }

  List<JsonNode> secretariats() {
    return items("secretariats.json", "secretariats");
  }

  List<JsonNode> servingArrangements() {
    return items("secretariats.json", "servingArrangements");
  }

  List<JsonNode> bodies() {
    return items("bodies.json", "bodies");
  }

  List<JsonNode> meetings() {
    return items("meetings.json", "meetings");
  }

  List<JsonNode> decisions() {
    return items("decisions.json", "decisions");
  }

  JsonNode analysis() {
    return file("analysis.json");
  }

  /** What the real record does not hold, so that the main job can be shown. */
  public JsonNode demonstration() {
    return file("demonstration.json");
  }

  /** A file's bytes, such as those of a ledger extract. */
  public byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UserError("The data file " + folder.resolve(name) + " cannot be read", e);
    }
  }

  /** A file of JSON. */
  JsonNode file(String name) {
    try {
      return JSON.readTree(bytes(name));
    } catch (IOException e) {
      throw new UserError("The data file " + folder.resolve(name) + " is no JSON", e);
    }
  }

  private List<JsonNode> items(String name, String list) {
    return list(file(name).path(list));
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
