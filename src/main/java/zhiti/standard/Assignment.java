package zhiti.standard;

import java.util.Arrays;

/** The one-to-one pairing of rows and columns whose worths come to most (the Hungarian method); worth 0 is no pair. */
final class Assignment {
    private static final int NONE = -1;

    private Assignment() {}

    /** The column of each row, -1 for one that is left alone. The same table gives the same answer. */
    static int[] best(long[][] worth) {
        int rows = worth.length;
        int columns = rows == 0 ? 0 : worth[0].length;
        int size = Math.max(rows, columns);
        int[] rowOf = solve(worth, size);
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, NONE);
        for (int column = 0; column < columns; column++) {
            int row = rowOf[column + 1] - 1;
            if (row < rows && worth[row][column] > 0) {
                columnOf[row] = column;
            }
        }
        return columnOf;
    }

    /** Rows by column, both counted from 1, of the table filled up to a square with worth 0. */
    private static int[] solve(long[][] worth, int size) {
        long[] rowPrice = new long[size + 1];
        long[] columnPrice = new long[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] from = new int[size + 1];
            int free = path(worth, row, rowPrice, columnPrice, rowOf, from);
            while (free != 0) {
                rowOf[free] = rowOf[from[free]];
                free = from[free];
            }
        }
        return rowOf;
    }

    /** Finds the cheapest way from a row to a column that is free yet, moving the prices on the way. */
    private static int path(long[][] worth, int start, long[] rowPrice, long[] columnPrice, int[] rowOf, int[] from) {
        int size = rowOf.length - 1;
        long[] least = new long[size + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        boolean[] used = new boolean[size + 1];
        rowOf[0] = start;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int row = rowOf[column];
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (!used[j]) {
                    long reduced = cost(worth, row, j) - rowPrice[row] - columnPrice[j];
                    if (reduced < least[j]) {
                        least[j] = reduced;
                        from[j] = column;
                    }
                    next = next == 0 || least[j] < least[next] ? j : next;
                }
            }
            long delta = least[next];
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    rowPrice[rowOf[j]] += delta;
                    columnPrice[j] -= delta;
                } else if (j > 0) {
                    least[j] -= delta;
                }
            }
            column = next;
        }
        return column;
    }

    private static long cost(long[][] worth, int row, int column) {
        boolean outside = row > worth.length || column > worth[0].length;
        return outside ? 0 : -worth[row - 1][column - 1];
    }
}
