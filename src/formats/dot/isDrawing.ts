/** Attributes of DOT that only say how something is drawn (graphviz.org, "Attributes"). */
const DRAWING: ReadonlySet<string> = new Set(
  (
    'arrowhead arrowsize arrowtail bb bgcolor center charset clusterrank color colorscheme compound concentrate ' +
    'constraint decorate dir distortion dpi edgehref edgetarget edgeURL fillcolor fixedsize fontcolor fontname ' +
    'fontnames fontpath fontsize forcelabels gradientangle headclip headport height image imagepath imagepos ' +
    'imagescale K label_scheme labelangle labeldistance labelfloat labelfontcolor labelfontname labelfontsize ' +
    'labeljust labelloc landscape layout len levelsgap lhead lheight lp ltail lwidth margin maxiter mclimit mindist ' +
    'minlen mode model newrank nodesep nojustify normalize nslimit orientation outputorder overlap pad page pagedir ' +
    'pencolor penwidth peripheries pin pos quadtree quantum rank rankdir ranksep ratio rects regular rotate ' +
    'samehead sametail samplepoints searchsize sep shape shapefile showboxes sides skew smoothing sortv splines ' +
    'style stylesheet tailclip tailport target truecolor vertices viewport width xdotversion xlp'
  ).split(' '),
)

/** Tells whether an attribute of DOT says nothing but how something is drawn. */
export function isDrawing(name: string): boolean {
  return DRAWING.has(name)
}
