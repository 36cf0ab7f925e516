@NullMarked
package org.cmsfamily.platform.http;

import org.jspecify.annotations.NullMarked;
