/** What the two formats of word processors share: a zipped set of XML parts, filled by templates. */
package org.droomballon.export.office;
