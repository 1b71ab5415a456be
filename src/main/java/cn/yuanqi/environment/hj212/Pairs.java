package cn.yuanqi.environment.hj212;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Names with what they stand for, as ordered in the message. A frame has so many of these, and so few names in each, that
 * looking them through costs less than hashing; only hostile ones have more, and then they are hashed. Read-only for
 * everybody but who makes it.
 */
final class Pairs<V> extends AbstractMap<String, V> {
    private static final int FEW = 12;
    private String[] names = new String[4];
    private Object[] values = new Object[4];
    private int size;
    private Map<String, V> many;

    /** What stands there already, else {@code null}, and then this does. */
    V add(String name, V value) {
        V known = get(name);
        if (known != null) {
            return known;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
        if (size > FEW) {
            hash();
        }
        return null;
    }

    private void hash() {
        if (many == null) {
            many = new HashMap<>();
            forEach(many::put);
        } else {
            many.put(names[size - 1], value(size - 1));
        }
    }

    @Override
    public V get(Object name) {
        if (many != null) {
            return many.get(name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return value(i);
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < size; i++) {
            action.accept(names[i], value(i));
        }
    }

    @SuppressWarnings("unchecked")
    private V value(int place) {
        return (V) values[place];
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private Iterator<Map.Entry<String, V>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Map.Entry<String, V> next() {
                if (next == size) {
                    throw new NoSuchElementException();
                }
                return new SimpleImmutableEntry<>(names[next], value(next++));
            }
        };
    }
}
