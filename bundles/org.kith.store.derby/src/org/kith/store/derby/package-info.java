/** Apache Derby as the engine of the SQL store; the only place that names it. Everything is non-null unless said. */
package org.kith.store.derby;
