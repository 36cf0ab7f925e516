package org.cmsfamily.platform.act;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a request that changes something is answered, kept with its key so that a repeat gets the
 * same.
 *
 * @param status the HTTP status
 * @param location where the thing is, below the service's root path; null if nothing was created
 * @param body the JSON text
 * @param version the aggregate's version, the ETag; 0 if there is none
 */
public record StoredResponse(int status, @Nullable String location, String body, long version) {

  /** 201: the thing was created at the location. */
  public static StoredResponse created(String location, Object view, long version) {
    return new StoredResponse(201, location, Json.write(view), version);
  }

  /** 201: it was created and is read with other things, at no address of its own. */
  public static StoredResponse created(Object view, long version) {
    return new StoredResponse(201, null, Json.write(view), version);
  }

  /** 200: done, or it was so already. */
  public static StoredResponse ok(Object view, long version) {
    return new StoredResponse(200, null, Json.write(view), version);
  }

  Response toResponse() {
    var response = Response.status(status).type(MediaType.APPLICATION_JSON).entity(body);
    if (location != null) {
      response.location(URI.create(location));
    }
    if (version > 0) {
      response.header("ETag", "\"" + version + "\"");
    }
    return response.build();
  }
}
