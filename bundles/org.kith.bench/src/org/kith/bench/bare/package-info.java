/**
 * The bare baselines: what the same work costs without Kith. The one place outside the store bundles that names JDBC
 * and Derby, because a baseline must go around the store. Nothing here is null unless said; everything blocks.
 */
package org.kith.bench.bare;
