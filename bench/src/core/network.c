/*
 * The same work in C, as one writes it by hand: 2-8-8-1, tanh, loss and gradient of every weight; and the landscape of a
 * 1-8-1 tanh network over one hidden and one output weight. Sizes are known to the compiler. Reads numbers from standard
 * input, prints the loss, the gradient, and nanoseconds for one evaluation.
 *
 *     network gradient|landscape milliseconds < numbers
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef OWN_TANH
/* The algorithm of packages/core/src/fast/tanh.ts, for the question how much of the time is tanh. */
static double table[2049];
static void fill(void) { for (int k = -1024; k <= 1024; k++) table[1024 + k] = tanh(k / 32.0); }
static inline double bend(double z) {
  if (!(fabs(z) < 20)) return z > 0 ? 1 : z < 0 ? -1 : z;
  double k = nearbyint(z * 32), rest = z - k / 32, s = rest * rest;
  double t = rest + rest * s * (-1.0 / 3 + s * (2.0 / 15 + s * (-17.0 / 315)));
  double t0 = table[1024 + (int)k];
  return (t0 + t) / (1 + t0 * t);
}
#else
static void fill(void) {}
#define bend tanh
#endif

enum { H = 8, POINTS = 500, CURVE_POINTS = 100, PLACES = 128 };

static double x[POINTS][2], target[POINTS];
static double w1[H][2], b1[H], w2[H][H], b2[H], w3[H], b3;
static double g1[H][2], gb1[H], g2[H][H], gb2[H], g3[H], gb3;

static double gradient(void) {
  memset(g1, 0, sizeof g1), memset(gb1, 0, sizeof gb1), memset(g2, 0, sizeof g2);
  memset(gb2, 0, sizeof gb2), memset(g3, 0, sizeof g3), gb3 = 0;
  double loss = 0;
  for (int p = 0; p < POINTS; p++) {
    double a1[H], a2[H], s1[H], s2[H];
    for (int i = 0; i < H; i++) a1[i] = bend(b1[i] + w1[i][0] * x[p][0] + w1[i][1] * x[p][1]);
    for (int i = 0; i < H; i++) {
      double z = b2[i];
      for (int k = 0; k < H; k++) z += w2[i][k] * a1[k];
      a2[i] = bend(z);
    }
    double y = b3;
    for (int k = 0; k < H; k++) y += w3[k] * a2[k];
    double error = target[p] - y, s = -2 * error / POINTS;
    loss += error * error;
    gb3 += s;
    for (int k = 0; k < H; k++) {
      g3[k] += s * a2[k];
      s2[k] = s * w3[k] * (1 - a2[k] * a2[k]);
    }
    for (int i = 0; i < H; i++) {
      gb2[i] += s2[i];
      for (int k = 0; k < H; k++) g2[i][k] += s2[i] * a1[k];
    }
    for (int k = 0; k < H; k++) {
      double sum = 0;
      for (int i = 0; i < H; i++) sum += w2[i][k] * s2[i];
      s1[k] = sum * (1 - a1[k] * a1[k]);
    }
    for (int i = 0; i < H; i++) {
      gb1[i] += s1[i];
      g1[i][0] += s1[i] * x[p][0];
      g1[i][1] += s1[i] * x[p][1];
    }
  }
  return loss / POINTS;
}

static double curve_x[CURVE_POINTS], curve_target[CURVE_POINTS], v1[H], c1[H], v2[H], c2;
static double losses[PLACES][PLACES];

static double landscape(void) {
  for (int row = 0; row < PLACES; row++) {
    for (int column = 0; column < PLACES; column++) {
      v1[0] = -3 + 6.0 * column / (PLACES - 1);
      v2[0] = -3 + 6.0 * row / (PLACES - 1);
      double loss = 0;
      for (int p = 0; p < CURVE_POINTS; p++) {
        double y = c2;
        for (int i = 0; i < H; i++) y += v2[i] * bend(c1[i] + v1[i] * curve_x[p]);
        double error = curve_target[p] - y;
        loss += error * error;
      }
      losses[row][column] = loss / CURVE_POINTS;
    }
  }
  return losses[PLACES / 2][PLACES / 2];
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void numbers(double *into, int count) {
  for (int k = 0; k < count; k++)
    if (scanf("%lf", into + k) != 1) exit(2);
}

static void print(const double *values, int count) {
  for (int k = 0; k < count; k++) printf(" %.17g", values[k]);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  fill();
  int is_gradient = strcmp(argv[1], "gradient") == 0;
  double (*work)(void) = is_gradient ? gradient : landscape;
  if (is_gradient) {
    numbers(w1[0], 2 * H), numbers(b1, H), numbers(w2[0], H * H), numbers(b2, H), numbers(w3, H), numbers(&b3, 1);
    for (int p = 0; p < POINTS; p++) numbers(x[p], 2), numbers(target + p, 1);
  } else {
    numbers(v1, H), numbers(c1, H), numbers(v2, H), numbers(&c2, 1);
    for (int p = 0; p < CURVE_POINTS; p++) numbers(curve_x + p, 1), numbers(curve_target + p, 1);
  }
  double loss = 0, begin = seconds(), now = begin, long_enough = atof(argv[2]) / 1000;
  long count = 0;
  do {
    loss = work(), count++;
    now = seconds();
  } while (now - begin < long_enough);
  printf("%.17g %.17g", (now - begin) * 1e9 / count, loss);
  if (is_gradient) {
    print(g1[0], 2 * H), print(gb1, H), print(g2[0], H * H), print(gb2, H), print(g3, H), print(&gb3, 1);
  } else {
    print(losses[0], PLACES * PLACES);
  }
  printf("\n");
  return 0;
}
