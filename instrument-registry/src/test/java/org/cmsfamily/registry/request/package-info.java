@NullMarked
package org.cmsfamily.registry.request;

import org.jspecify.annotations.NullMarked;
