package org.droomballon.file;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;

/** Finds the classes of one jar. What it tells of services is the jar's own, not what the program has on its class path. */
final class PluginLoader extends URLClassLoader {
    static final String SERVICES = "META-INF/services/";

    PluginLoader(String name, URL jar) {
        super(name, new URL[] {jar}, PluginLoader.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(SERVICES) ? findResources(name) : super.getResources(name);
    }
}
